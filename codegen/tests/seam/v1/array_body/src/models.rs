// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod add_rules_details;
mod delete_rules_reason;
mod rule;

pub use self::add_rules_details::AddRulesDetails;
pub use self::delete_rules_reason::DeleteRulesReason;
pub use self::rule::Rule;
