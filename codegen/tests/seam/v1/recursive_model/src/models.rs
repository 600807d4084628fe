// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod all_rule;
mod leaf;
mod node;
mod not_rule;
mod ping;
mod pong;
mod rule;

pub use self::all_rule::AllRule;
pub use self::leaf::Leaf;
pub use self::node::Node;
pub use self::not_rule::NotRule;
pub use self::ping::Ping;
pub use self::pong::Pong;
pub use self::rule::Rule;
