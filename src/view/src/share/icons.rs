//! Small line drawings beside the names of networks: our own, on a grid of 24, short because they travel with the page.

/// The drawing for a code; a plain arrow for a merchant's own networks.
pub(super) fn of(code: &str) -> &'static str {
    match code {
        "balatarin" => "M12 3l7 8h-4v10H9V11H5z",
        "bluesky" => "M12 11Q9 4 3 4q-1 8 5 9-6 2-2 6 4 2 6-4 2 6 6 4 4-4-2-6 6-1 5-9-6 0-9 7z",
        "copy" => "M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2",
        "email" => "M3 5h18v14H3zl9 8 9-8",
        "facebook" => "M10 21V9q0-5 6-5M6 12h9",
        "line" => "M12 4c6 0 9 4 9 7s-4 7-9 10v-3c-6 0-9-3-9-7s3-7 9-7zM8 9v4h2M14 13V9l3 4V9",
        "linkedin" => "M5 10v9M5 5v.1M10 19v-9M10 14q0-4 4-4t5 4v5",
        "mastodon" => "M7 18q-4-1-4-7 0-8 9-8t9 8q0 5-5 5-4 1-9 0 1 4 8 3M8 12V9q0-2 2-2t2 2v2V9q0-2 2-2t2 2v3",
        "native" => "M12 15V3M8 7l4-4 4 4M5 11v9h14v-9",
        "ok" => "M12 3a4 4 0 1 0 .1 0zM6 13q6 4 12 0M7 21l5-6 5 6",
        "pinterest" => "M12 2a10 10 0 1 0 .1 0M9 20l3-11M8 13q-2-7 4-7t4 6q-1 3-5 2",
        "reddit" => "M12 8q8 0 8 6t-8 6-8-6 8-6l1-5 4 1M9 13v.1M15 13v.1M9 16q3 2 6 0",
        "sms" => "M3 4h18v12H11l-5 4v-4H3zM8 10v.1M12 10v.1M16 10v.1",
        "telegram" => "M3 11l18-7-3 16-7-5-3 4v-6zm5 2l9-6",
        "threads" => "M18 8q-1-5-6-5-7 0-7 9t7 9 7-4q0-5-7-5-4 0-4 3t4 3q4 0 4-6 0-4-4-4-2 0-3 2",
        "viber" => "M3 4h18v13h-8l-4 4v-4H3zM8 8q1 5 6 6M13 7q3 1 3 4",
        "vk" => "M2 7l5 10 4-10M14 7v10M21 7l-7 5 7 5",
        "whatsapp" => "M4 20l1-4a8 8 0 1 1 3 3zM9 8q0 6 6 7l1-2-2-1-1 1q-2-1-3-3l1-1-1-2z",
        "x" => "M4 4h4l12 16h-4zM4 20l7-7M13 10l6-6",
        "zalo" => "M3 4h18v13h-8l-4 4v-4H3zM9 8h6l-6 5h6",
        _ => "M7 17L17 7M9 7h8v8",
    }
}

#[cfg(test)]
mod tests {
    use super::of;
    use plaudit_model::share::NETWORKS;

    #[test]
    fn a10_every_network_has_a_small_drawing_of_its_own() {
        let mut seen = vec![of("own-something")];
        for code in NETWORKS.iter().map(|network| network.code).chain(["native", "copy"]) {
            let path = of(code);
            assert!(path.starts_with('M') && path.len() < 120, "{code}");
            assert!(!seen.contains(&path), "{code} looks like another");
            seen.push(path);
        }
    }
}
