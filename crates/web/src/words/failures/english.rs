//! English.

use super::{Failures, Message};

pub(in crate::words) const ENGLISH: Failures = Failures {
    what_to_do: "What to do",
    try_again: "Try again",
    unknown_state: Message {
        title: "This sign-in is no longer valid",
        what: "It was completed already, or it did not begin at this gateway. Nothing was changed.",
        next: "If the app does not show the connection, go back to it and start connecting again.",
    },
    expired_state: Message {
        title: "This sign-in took too long",
        what: "More than ten minutes passed between leaving for Atlassian and coming back, so it was given up. \
               Nothing was stored.",
        next: "Go back to the app and start connecting again.",
    },
    foreign_browser: Message {
        title: "This sign-in began in another browser",
        what: "The sign-in began in another browser or a private window, or this browser keeps no cookies. To \
               protect the account, it was stopped here. Nothing was stored.",
        next: "Go on in the browser that it began in, or start again from the app and stay in one browser until \
               you are back. If this was the same browser, allow cookies for this address first.",
    },
    declined: Message {
        title: "Access was not granted",
        what: "You chose Cancel at Atlassian, or your account may not grant this access. Nothing was stored.",
        next: "If that was not what you wanted, start again from the app and choose Accept.",
    },
    atlassian: Message {
        title: "Atlassian could not complete the sign-in",
        what: "Atlassian reported “{}”. Nothing was stored.",
        next: "Start again from the app. If it happens again, send this message to the operator of the app.",
    },
    no_code: Message {
        title: "Atlassian's answer is incomplete",
        what: "Atlassian sent you back without the code that completes the sign-in. Nothing was stored.",
        next: "Go back to the app and start connecting again.",
    },
    exchange: Message {
        title: "Atlassian did not accept the sign-in",
        what: "The last step, between this gateway and Atlassian, was refused.",
        next: "Start again from the app. If it happens again, contact the operator of the app: the client id, \
               the secret or the callback URL of their Atlassian app may be wrong.",
    },
    unanswered: Message {
        title: "Atlassian did not answer",
        what: "You gave access, but the last step could not be completed.",
        next: "Wait a moment and start again from the app. Nothing was stored.",
    },
    sites_unavailable: Message {
        title: "Your sites could not be read",
        what: "You gave access, but Atlassian did not return the list of your sites.",
        next: "Wait a moment and try again; your consent is kept for half an hour.",
    },
    no_site: Message {
        title: "No site can be used",
        what: "You gave access, but to no site that this connection could use. Nothing was stored.",
        next: "Start again from the app, with an account that uses the product on the site, and choose that \
               site at Atlassian.",
    },
    other_sites: Message {
        title: "You have no access to that site",
        what: "The site that was asked for is not one of those you gave access to. Nothing was stored. You gave \
               access to:",
        next: "Start again from the app and name one of these, or choose the other site at Atlassian.",
    },
    requested_site: Message {
        title: "The site's address cannot be read",
        what: "What was entered or sent as the address of the site is not one.",
        next: "Go back and write the address as your browser shows it, such as acme.atlassian.net.",
    },
    nothing_pending: Message {
        title: "There is nothing left to do here",
        what: "This was completed already, or it expired: a choice is possible for half an hour.",
        next: "Go back to the app. If it shows the connection, all is well; if not, start connecting again.",
    },
    other_account: Message {
        title: "This is another Atlassian account",
        what: "The connection that is being reconnected belongs to a different Atlassian account than the one \
               you signed in with. It was left as it was.",
        next: "Log out at Atlassian, start again from the app and sign in with the account of this connection; \
               or create a new connection for the other account.",
    },
    other_site: Message {
        title: "This is another site",
        what: "The connection that is being reconnected is for {}, and access was given to another site. The \
               connection was left as it was.",
        next: "Start again from the app and pick {} at Atlassian. If your account cannot use it any more, \
               contact the operator of the app, or create a new connection.",
    },
    site_recreated: Message {
        title: "The site was created again",
        what: "The site {} was deleted and another one was created under its address. The connection is for the \
               old one, and was left as it was.",
        next: "Contact the operator of the app: the app can allow this connection to change its site \
               (allow_other_site). Or create a new connection.",
    },
    unexpected_account: Message {
        title: "This link is for another account",
        what: "The link is for the Atlassian account {}, and you signed in with another one. Nothing was stored.",
        next: "Log out at Atlassian, open the link again and sign in with that account. If the link was not \
               made for you, go back to the app and ask for one of your own.",
    },
    hidden_account: Message {
        title: "It is unknown whether this is the right account",
        what: "The link is for the Atlassian account {}, and Atlassian does not show which account this is. \
               Nothing was stored.",
        next: "Log out at Atlassian, open the link again and sign in with the account of the link. If it was \
               not made for you, go back to the app and ask for one of your own.",
    },
    account_unknown: Message {
        title: "The account is unknown",
        what: "A connection stays with the Atlassian account that it was made with. Of this one, or of this \
               sign-in, the account is unknown, so the connection was not changed.",
        next: "Contact the operator of the app: the app can allow another account to reconnect this connection. \
               Or create a new connection.",
    },
    account_unavailable: Message {
        title: "Your account could not be read",
        what: "You gave access, but Atlassian did not say which account is yours.",
        next: "Wait a moment and try again; your consent is kept for half an hour.",
    },
    not_offered: Message {
        title: "That site was not offered",
        what: "The site that was chosen is not among those to choose from. Nothing was stored yet.",
        next: "Try again and choose one of the sites on the page.",
    },
    interrupted: Message {
        title: "The gateway is being restarted",
        what: "It stopped before this step was complete. This is not your fault.",
        next: "Wait a moment, go back to the app and start connecting again.",
    },
    return_url: Message {
        title: "The return page is not allowed",
        what: "The page that the app wants you to return to is not in the list of this integration. Nothing was \
               started.",
        next: "Contact the operator of the app: the page has to be added to the integration's return URLs.",
    },
    not_allowed: Message {
        title: "This link is for another integration",
        what: "The link does not allow this integration. Nothing was started.",
        next: "Go back to the app and open the connection that you want from there.",
    },
    too_many_open: Message {
        title: "Too many sign-ins are open",
        what: "This link was used to start many sign-ins that were not completed. Nothing was started.",
        next: "Finish one of them in the window where it is open, or wait ten minutes and start again from the app.",
    },
    too_many_flows: Message {
        title: "Too many people are signing in",
        what: "The gateway cannot begin another sign-in at the moment. This is not your fault.",
        next: "Wait a few minutes, go back to the app and start connecting again.",
    },
    link_ended: Message {
        title: "This link has expired",
        what: "Connect links work for half an hour, and this one has expired or never existed.",
        next: "Go back to the app and ask for a new link.",
    },
    link_incomplete: Message {
        title: "This link is incomplete",
        what: "A connect link contains a token, and this one has none: part of it may be missing.",
        next: "Go back to the app and open its link again, or copy the complete link.",
    },
    link_damaged: Message {
        title: "This link is damaged",
        what: "A part of it was lost or changed on its way, perhaps by a mail program that broke it over two lines.",
        next: "Copy all of it into the address bar of the browser, or go back to the app and ask for a new link.",
    },
    unknown_path: Message {
        title: "This page does not exist",
        what: "There is nothing at this address. A part of the link may have been lost or changed on its way.",
        next: "Copy all of the link into the address bar of the browser, or go back to the app and ask for a \
               new link.",
    },
    app_mistake: Message {
        title: "The app that sent you here made a mistake",
        what: "Its request is not valid, so the sign-in cannot begin.",
        next: "Send this message to the people who run the app.",
    },
    nothing_to_connect: Message {
        title: "There is nothing to connect yet",
        what: "There is no integration that this link could connect.",
        next: "Contact the operator of the app, who can add one with “threelo integrations add”.",
    },
    unavailable: Message {
        title: "The gateway failed",
        what: "The gateway could not read this link just now. This is not your fault.",
        next: "Wait a minute and reload this page. If that does not help, contact the operator of the app.",
    },
    unknown_integration: Message {
        title: "There is no such integration",
        what: "This gateway has no integration “{}”. Nothing was started.",
        next: "Contact the operator of the app. “threelo integrations list” shows the existing ones.",
    },
    not_ready: Message {
        title: "The integration is not ready",
        what: "The operator has to correct this before users can connect:",
        next: "Contact the operator of the app.",
    },
    connection_gone: Message {
        title: "The connection was deleted",
        what: "The connection that this link reconnects no longer exists.",
        next: "Go back to the app and create a new connection.",
    },
    quarantined: Message {
        title: "Connecting is disabled at the moment",
        what: "This gateway runs on a copy of a database that has not been adopted yet. Nothing was started.",
        next: "Contact the operator of the app, who can enable it with “threelo adopt”.",
    },
    gateway_failed: Message {
        title: "The gateway failed",
        what: "The gateway could not complete this step. This is not your fault.",
        next: "Wait a minute and try again. If that does not help, contact the operator of the app: the \
               gateway's log says why.",
    },
    other: Message {
        title: "The connection was not created",
        what: "The sign-in could not be completed.",
        next: "Go back to the app and start connecting again.",
    },
};
