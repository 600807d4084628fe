// @generated from spec/filters-and-ids-of-a-list.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod list_users_sort_by;
mod locked;
mod user_collection;
mod user_state;
mod user_summary;

pub use self::list_users_sort_by::ListUsersSortBy;
pub use self::locked::Locked;
pub use self::user_collection::UserCollection;
pub use self::user_state::UserState;
pub use self::user_summary::UserSummary;
