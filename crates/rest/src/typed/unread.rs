//! The members of a response that its type leaves unread, since they are of another type than documented.

use std::cell::RefCell;

use super::model::ModelError;

thread_local! {
    /// Those of the value that is being read; `None` while nobody asks for them.
    static MEMBERS: RefCell<Option<Vec<ModelError>>> = const { RefCell::new(None) };
}

/// Notes a member that stays unread.
pub(super) fn note(why: impl FnOnce() -> ModelError) {
    MEMBERS.with_borrow_mut(|members| {
        if let Some(members) = members {
            members.push(why());
        }
    });
}

/// Reads a value, and returns also why members of it stayed unread, for the caller around this one as well. Each error
/// begins with the name of the member; the objects around it are not named.
pub(super) fn collect<T>(read: impl FnOnce() -> T) -> (T, Vec<ModelError>) {
    let outer = MEMBERS.replace(Some(Vec::new()));
    let value = read();
    let members = MEMBERS.replace(outer).unwrap_or_default();
    MEMBERS.with_borrow_mut(|outer| {
        if let Some(outer) = outer {
            outer.extend_from_slice(&members);
        }
    });
    (value, members)
}
