//! The forms beside a conversation: answering, handing over, what can be done where it stands.

use super::*;

/// `quick` is the quick reply that was chosen; `mailed` says whether the shopper can be told by mail.
pub(super) fn forms(
    person: &Person,
    opened: &Opened,
    extra: &Extra<'_>,
    query: &str,
    (quick, mailed): (&str, bool),
) -> FormsView {
    let line = &opened.conversation.line;
    let typed = |name: &str| extra.typed.map_or("", |fields| fields.get(name));
    let error =
        |name: &str| extra.fault.as_ref().filter(|fault| fault.field == name).map(|fault| fault.message.clone());
    let filled = |name: &str| if typed(name).is_empty() { quick.to_owned() } else { typed(name).to_owned() };
    let user = person.session.user.id;
    let has = line.assignee.as_ref().map(|(id, _)| *id);
    // What was chosen before the page came back, or who has it.
    let chosen = match typed("act") {
        "assign" => typed("assignee").to_owned(),
        _ => has.map(|id| id.to_string()).unwrap_or_default(),
    };
    let mut members = vec![Choice { value: String::new(), label: say("inbox-nobody"), chosen: chosen.is_empty() }];
    // Whoever only reads cannot take care of anything, but may have it from before.
    members.extend(opened.members.iter().filter(|(member, role)| role.may(Right::Care) || has == Some(member.id)).map(
        |(member, _)| {
            let value = member.id.to_string();
            let label =
                if member.id == user { say_with("inbox-you", &[("who", &member.name)]) } else { member.name.clone() };
            Choice { chosen: value == chosen, value, label }
        },
    ));
    let reasons = reasons(typed("reason"));
    let status = line.shown.map(|(status, _)| status);
    let merged = opened.conversation.merged_into.is_some();
    FormsView {
        action: format!("{}?{query}", present::case_address(&opened.shop.key, opened.id.as_str())),
        csrf: person.session.csrf.clone(),
        version: line.version,
        members,
        mine: has == Some(user),
        assign_error: error("assignee"),
        answer: status.filter(|_| !merged).map(|status| FieldView {
            text: filled("answer"),
            hint: answer_hint(&opened.shop.name, status, line.answer.is_some()),
            error: error("answer"),
        }),
        mail: opened
            .conversation
            .email
            .as_ref()
            .filter(|_| line.kind == Kind::Private)
            .map(|email| (email.clone(), mail_to(email))),
        // Where no mail goes out, whoever wrote in private would never learn of it.
        alone: opened.conversation.email.as_ref().filter(|_| line.kind.is_public() || mailed).map(|_| FieldView {
            text: if line.kind.is_public() { typed("alone").to_owned() } else { filled("alone") },
            hint: say("inbox-reply-hint"),
            error: error("alone"),
        }),
        tags: opened.conversation.tags.clone(),
        tag_error: error("tag"),
        priorities: Priority::ALL
            .iter()
            .map(|one| Choice {
                value: one.code().to_owned(),
                label: words::priority(*one),
                chosen: *one == line.priority,
            })
            .collect(),
        teams: teams(opened),
        snoozed: line.snoozed.is_some(),
        feelings: Polarity::ALL
            .iter()
            .map(|one| Choice {
                value: one.code().to_owned(),
                label: words::feels(*one),
                chosen: *one == line.verdict.polarity,
            })
            .collect(),
        note: FieldView { text: typed("note").to_owned(), hint: say("inbox-note-hint"), error: error("note") },
        hide: status.filter(|&status| status != Status::Hidden).map(|_| HideView {
            reasons,
            error: error("reason"),
            open: typed("act") == "hide",
        }),
        publish: status.is_some_and(|status| status != Status::Published),
        merge: opened
            .alike
            .iter()
            .map(|other| Choice {
                value: other.id.clone(),
                label: present::excerpt(&other.body),
                chosen: other.id == typed("into"),
            })
            .collect(),
        merge_error: error("into"),
        part: merged,
        moves: acts::moves(line.case_status, line.needs_look),
        move_error: error("act"),
    }
}

/// The closed list of reasons for hiding.
pub(in crate::inbox) fn reasons(chosen: &str) -> Vec<Choice> {
    let choice = |&reason: &HideReason| Choice {
        value: reason.code().to_owned(),
        label: words::reason(reason),
        chosen: reason.code() == chosen,
    };
    HideReason::ALL.iter().map(choice).collect()
}

/// Teams, and none.
fn teams(opened: &Opened) -> Vec<Choice> {
    if opened.teams.is_empty() {
        return Vec::new();
    }
    let has = opened.conversation.line.team.as_ref().map(|(id, _)| id.as_str());
    let none = Choice { value: String::new(), label: say("inbox-nobody"), chosen: has.is_none() };
    let teams = opened.teams.iter().map(|team| Choice {
        value: team.id.clone(),
        label: team.name.clone(),
        chosen: has == Some(team.id.as_str()),
    });
    std::iter::once(none).chain(teams).collect()
}

/// What happens to an answer, said before it is sent.
fn answer_hint(shop: &str, status: Status, again: bool) -> String {
    let key = if status == Status::Published { "inbox-answer-shown" } else { "inbox-answer-held" };
    let place = say_with(key, &[("shop", shop)]);
    if again { format!("{place} {}", say("inbox-answer-again")) } else { place }
}

/// An address that opens a mail to somebody. Everything that could end the address and begin a header is encoded.
pub(super) fn mail_to(email: &str) -> String {
    let mut href = "mailto:".to_owned();
    for byte in email.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' | b'@' => href.push(char::from(byte)),
            _ => href.push_str(&format!("%{byte:02X}")),
        }
    }
    href
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g7_a_mail_address_brings_no_headers_along() {
        assert_eq!(mail_to("a.b@shop.example"), "mailto:a.b@shop.example");
        assert_eq!(mail_to("a?bcc=c@d"), "mailto:a%3Fbcc%3Dc@d");
    }
}
