//! The Confluence pages of the default cloud.

type Pages = Vec<(String, String)>;

/// The pages of the company's handbook.
pub(crate) fn company() -> Pages {
    pages(&[
        (
            "How we work",
            "Teams own what they build. Decisions are written down where everybody finds them.",
        ),
        (
            "Holidays and leave",
            "Thirty days a year. Tell your team two weeks ahead.",
        ),
        (
            "Expenses",
            "Receipts by the end of the month. Up to 50 euro need no approval.",
        ),
        (
            "On-call duty",
            "One week at a time, handed over on Monday at ten.",
        ),
        (
            "Writing incident reports",
            "What happened, what we knew when, what we change. No names.",
        ),
        (
            "Security basics",
            "A password manager for everybody, hardware keys for production.",
        ),
        (
            "First week",
            "Your laptop, your accounts, your first change in production by Thursday.",
        ),
        ("Travel", "Trains before planes within six hours."),
    ])
}

/// The runbooks, more than one page of a list.
pub(crate) fn runbooks() -> Pages {
    let services = [
        "checkout",
        "catalogue",
        "payments",
        "search",
        "accounts",
        "notifications",
        "warehouse",
        "reporting",
    ];
    let kinds = [
        (
            "Restart",
            "Drain the instance first, then restart it, then watch the error rate for ten minutes.",
        ),
        (
            "Restore a backup of",
            "Restore into a copy, compare the row counts, then switch over.",
        ),
        (
            "Roll back",
            "Deploy the last green tag. Database changes stay as they are.",
        ),
        (
            "Capacity of",
            "Requests per second, connections, and when to add an instance.",
        ),
    ];
    let mut pages = Vec::new();
    for (kind, text) in kinds {
        for service in services {
            let body = format!("<p>{text}</p><p>Service: <code>{service}</code></p>");
            pages.push((format!("{kind} {service}"), body));
        }
    }
    pages
}

/// The pages of the research site's space.
pub(crate) fn papers() -> Pages {
    pages(&[
        (
            "Reading list",
            "Five papers a month, one of them from another field.",
        ),
        (
            "Series 14: notes",
            "240 K, three repetitions, second spectrometer.",
        ),
        (
            "Safety in the lab",
            "Goggles, always. Argon sensor checked every Monday.",
        ),
    ])
}

fn pages(list: &[(&str, &str)]) -> Pages {
    list.iter()
        .map(|(title, text)| ((*title).to_owned(), format!("<p>{text}</p>")))
        .collect()
}
