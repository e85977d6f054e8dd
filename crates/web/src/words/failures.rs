//! The texts of the pages of failures. The compiler demands each of them in each language.

mod english;
mod french;
mod german;
mod japanese;
mod spanish;

pub(super) use english::ENGLISH;
pub(super) use french::FRENCH;
pub(super) use german::GERMAN;
pub(super) use japanese::JAPANESE;
pub(super) use spanish::SPANISH;

/// The text of a failure. `{}` stands for a value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// The headline, without a full stop.
    pub(crate) title: &'static str,
    /// What happened.
    pub(crate) what: &'static str,
    /// What to do now.
    pub(crate) next: &'static str,
}

macro_rules! failures {
    ($($name:ident,)+) => {
        /// The texts of all failures in one language.
        #[derive(Debug, PartialEq, Eq)]
        pub(crate) struct Failures {
            /// The label of the advice.
            pub(crate) what_to_do: &'static str,
            /// The label of the button that repeats a step.
            pub(crate) try_again: &'static str,
            $(pub(crate) $name: Message,)+
        }

        #[cfg(test)]
        impl Failures {
            fn messages(&self) -> Vec<(&'static str, &Message)> {
                vec![$((stringify!($name), &self.$name),)+]
            }
        }
    };
}

failures! {
    unknown_state,
    expired_state,
    foreign_browser,
    declined,
    atlassian,
    no_code,
    exchange,
    unanswered,
    sites_unavailable,
    no_site,
    other_sites,
    requested_site,
    nothing_pending,
    other_account,
    other_site,
    site_recreated,
    unexpected_account,
    hidden_account,
    account_unknown,
    account_unavailable,
    not_offered,
    interrupted,
    return_url,
    not_allowed,
    too_many_open,
    too_many_flows,
    link_ended,
    link_incomplete,
    link_damaged,
    unknown_path,
    app_mistake,
    nothing_to_connect,
    unavailable,
    unknown_integration,
    not_ready,
    connection_gone,
    quarantined,
    gateway_failed,
    other,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the texts of a message.
    fn texts(message: &Message) -> [&'static str; 3] {
        [message.title, message.what, message.next]
    }

    #[test]
    fn every_message_exists_in_every_language_with_the_same_values() {
        let other = [&GERMAN, &FRENCH, &SPANISH, &JAPANESE];
        for failures in other {
            assert_ne!(failures.what_to_do, ENGLISH.what_to_do);
            assert_ne!(failures.try_again, ENGLISH.try_again);
            for ((name, own), (_, english)) in failures.messages().iter().zip(ENGLISH.messages()) {
                for (text, original) in texts(own).into_iter().zip(texts(english)) {
                    let what = format!("{name}: {text:?}");
                    assert!(!text.trim().is_empty(), "{what} is empty");
                    assert_ne!(text, original, "{what} is English");
                    let values = |text: &str| text.matches("{}").count();
                    assert_eq!(values(text), values(original), "{what}");
                    for command in [
                        "threelo integrations add",
                        "threelo integrations list",
                        "threelo adopt",
                        "allow_other_site",
                    ] {
                        assert_eq!(text.contains(command), original.contains(command), "{what}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_two_messages_of_a_language_have_the_same_text() {
        for failures in [&ENGLISH, &GERMAN, &FRENCH, &SPANISH, &JAPANESE] {
            let all = failures.messages();
            for (n, (name, message)) in all.iter().enumerate() {
                for (other, one) in &all[n + 1..] {
                    assert_ne!(message.what, one.what, "{name} and {other}");
                }
            }
        }
    }
}
