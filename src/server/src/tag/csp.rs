//! What a page's Content Security Policies allow of what the elements need (CSP Level 3, 6.7).

use url::Url;

/// One need that a policy refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    /// The directive to change, such as `script-src`.
    pub(super) directive: &'static str,
    /// What to add to it.
    pub(super) add: String,
    /// What does not work without it.
    pub(super) lost: &'static str,
    /// Whether reading is lost, not only writing.
    pub(super) grave: bool,
}

/// What the policies refuse of our server's files on a page. All policies of a page must allow a thing.
pub(super) fn refused(policies: &[String], server: &str, page: &Url, nonce: bool) -> Vec<Refused> {
    let mut all: Vec<Refused> = Vec::new();
    for policy in policies {
        let policy = Policy::parse(policy);
        let own = page.origin().ascii_serialization();
        let allows = |sources: &[&str]| sources.iter().any(|source| admits(source, server, &own));
        let mut refuse = |directive, add: &str, lost, grave| {
            let refused = Refused { directive, add: add.to_owned(), lost, grave };
            if !all.contains(&refused) {
                all.push(refused);
            }
        };
        if let Some(sources) = policy.sources(&["script-src-elem", "script-src", "default-src"]) {
            // With 'strict-dynamic' hosts count for nothing; what a script with a nonce loads is allowed.
            let strict = sources.contains(&"'strict-dynamic'");
            let named = nonce && sources.iter().any(|source| source.starts_with("'nonce-"));
            if !(if strict { named } else { allows(&sources) }) {
                let add = if strict { "the page's nonce on the script tag" } else { server };
                refuse("script-src", add, "the loader is not run, and nothing shows", true);
            }
        }
        if let Some(sources) = policy.sources(&["script-src", "default-src"])
            && !sources.iter().any(|source| matches!(*source, "'wasm-unsafe-eval'" | "'unsafe-eval'"))
        {
            refuse("script-src", "'wasm-unsafe-eval'", "reviews are written on our hosted page instead of here", false);
        }
        if policy.sources(&["connect-src", "default-src"]).is_some_and(|sources| !allows(&sources)) {
            refuse("connect-src", server, "nothing can be loaded, and nothing shows", true);
        }
        if policy.sources(&["form-action"]).is_some_and(|sources| !allows(&sources)) {
            refuse(
                "form-action",
                server,
                "the form cannot lead to the hosted page where the module does not run",
                false,
            );
        }
        if policy.sources(&["img-src", "default-src"]).is_some_and(|sources| !allows(&sources)) {
            refuse("img-src", server, "photos of reviews do not show", false);
        }
    }
    all
}

/// Directives with their sources, in lower case but for paths; the first of a name counts.
struct Policy<'a>(Vec<(String, Vec<&'a str>)>);

impl<'a> Policy<'a> {
    fn parse(text: &'a str) -> Self {
        let mut directives: Vec<(String, Vec<&str>)> = Vec::new();
        for directive in text.split(';') {
            let mut parts = directive.split_ascii_whitespace();
            let Some(name) = parts.next().map(str::to_ascii_lowercase) else { continue };
            if !directives.iter().any(|(known, _)| *known == name) {
                directives.push((name, parts.collect()));
            }
        }
        Policy(directives)
    }

    /// The sources of the first of these directives that is there; `None` when nothing restricts it.
    fn sources(&self, names: &[&str]) -> Option<Vec<&'a str>> {
        names.iter().find_map(|name| self.0.iter().find(|(known, _)| known == name).map(|(_, sources)| sources.clone()))
    }
}

/// Whether a source expression admits files of the server at an origin. Paths are taken as fitting.
fn admits(source: &str, server: &str, own: &str) -> bool {
    let Ok(server_url) = Url::parse(server) else { return false };
    let scheme = server_url.scheme();
    let source = source.to_ascii_lowercase();
    match source.as_str() {
        "*" => return matches!(scheme, "http" | "https"),
        "'self'" => return server == own,
        _ => {}
    }
    if source.starts_with('\'') {
        return false;
    }
    if let Some(only) = source.strip_suffix(':') {
        return only == scheme || (only == "http" && scheme == "https");
    }
    let (wanted, rest) = match source.split_once("://") {
        Some((wanted, rest)) => (Some(wanted.to_owned()), rest),
        None => (None, source.as_str()),
    };
    let fits = match &wanted {
        Some(wanted) => wanted == scheme || (wanted == "http" && scheme == "https"),
        // Without a scheme, that of the page; secure instead of insecure is fine.
        None => scheme == "https" || own.starts_with("http:"),
    };
    let authority = rest.split('/').next().unwrap_or_default();
    // A port in brackets belongs to the host.
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let actual = server_url.host_str().unwrap_or_default();
    let same = match host.strip_prefix("*.") {
        Some(domain) => actual.strip_suffix(domain).is_some_and(|sub| sub.ends_with('.')),
        None => host == actual,
    };
    let at = server_url.port_or_known_default().map(|port| port.to_string());
    let reached = match port {
        Some("*") => true,
        Some(port) => at.as_deref() == Some(port),
        None => matches!((scheme, at.as_deref()), ("https", Some("443")) | ("http", Some("80"))),
    };
    fits && same && reached
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER: &str = "https://reviews.shop.example";

    fn at(server: &str, policies: &[&str], nonce: bool) -> Vec<String> {
        let page = Url::parse("https://shop.example/p").unwrap();
        let policies: Vec<String> = policies.iter().map(|policy| (*policy).to_owned()).collect();
        refused(&policies, server, &page, nonce).iter().map(|one| format!("{} {}", one.directive, one.add)).collect()
    }

    #[test]
    fn a20_policies_and_the_lines_to_add() {
        let eval = "script-src 'wasm-unsafe-eval'".to_owned();
        let script = format!("script-src {SERVER}");
        let connect = format!("connect-src {SERVER}");
        let img = format!("img-src {SERVER}");
        for (policies, nonce, expected) in [
            (vec![], false, vec![]),
            (vec!["frame-ancestors 'none'; upgrade-insecure-requests"], false, vec![]),
            (vec!["default-src 'self'"], false, vec![script.clone(), eval.clone(), connect.clone(), img.clone()]),
            (vec!["default-src *"], false, vec![eval.clone()]),
            (vec!["script-src https://reviews.shop.example 'wasm-unsafe-eval'"], false, vec![]),
            (vec!["SCRIPT-SRC https: 'unsafe-eval'; connect-src *.shop.example"], false, vec![]),
            (vec!["script-src *.example 'unsafe-eval'; connect-src 'none'"], false, vec![connect.clone()]),
            (vec!["connect-src reviews.shop.example:*"], false, vec![]),
            (vec!["connect-src reviews.shop.example:8443"], false, vec![connect.clone()]),
            (vec!["connect-src https://shop.example"], false, vec![connect.clone()]),
            (vec!["script-src 'nonce-x' 'strict-dynamic' 'wasm-unsafe-eval'"], true, vec![]),
            (
                vec!["script-src 'nonce-x' 'strict-dynamic' https: 'wasm-unsafe-eval'"],
                false,
                vec!["script-src the page's nonce on the script tag".to_owned()],
            ),
            (vec!["script-src 'self' https: 'wasm-unsafe-eval'", "connect-src 'self'"], false, vec![connect]),
            (vec!["form-action 'self'"], false, vec![format!("form-action {SERVER}")]),
            (vec!["script-src 'none'; script-src *"], false, vec![script, eval]),
        ] {
            assert_eq!(at(SERVER, &policies, nonce), expected, "{policies:?}");
        }
        assert_eq!(at("https://shop.example", &["default-src 'self' 'wasm-unsafe-eval'"], false), Vec::<String>::new());
        assert_eq!(at("http://127.0.0.1:8080", &["connect-src http://127.0.0.1:8080"], false), Vec::<String>::new());
    }
}
