// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod b_tree_map;
mod box_;
mod call;
mod client;
mod default;
mod from;
mod into;
mod model;
mod operation;
mod option;
mod request;
mod result;
mod some;
mod string;
mod union;
mod value;
mod vec;

pub use self::b_tree_map::BTreeMap;
pub use self::box_::Box;
pub use self::call::Call;
pub use self::client::Client;
pub use self::default::Default;
pub use self::from::From;
pub use self::into::Into;
pub use self::model::Model;
pub use self::operation::Operation;
pub use self::option::Option;
pub use self::request::Request;
pub use self::result::Result;
pub use self::some::Some;
pub use self::string::String;
pub use self::union::Union;
pub use self::value::Value;
pub use self::vec::Vec;
