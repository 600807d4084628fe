// @generated from spec/events.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_rule_compartment;
mod create_rule;
mod delete_rule;
mod get_rule;
mod list_rules;
mod update_rule;

pub use self::change_rule_compartment::ChangeRuleCompartment;
pub use self::create_rule::CreateRule;
pub use self::delete_rule::DeleteRule;
pub use self::get_rule::GetRule;
pub use self::list_rules::ListRules;
pub use self::update_rule::UpdateRule;
