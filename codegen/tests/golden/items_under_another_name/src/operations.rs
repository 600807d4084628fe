// @generated from spec/items-under-another-name.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_history;
mod get_trends;
mod list_users;
mod search_logs;

pub use self::get_history::GetHistory;
pub use self::get_trends::GetTrends;
pub use self::list_users::ListUsers;
pub use self::search_logs::SearchLogs;
