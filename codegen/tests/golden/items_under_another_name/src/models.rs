// @generated from spec/items-under-another-name.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod history;
mod logs;
mod trends;
mod user;
mod users;

pub use self::history::History;
pub use self::logs::Logs;
pub use self::trends::Trends;
pub use self::user::User;
pub use self::users::Users;
