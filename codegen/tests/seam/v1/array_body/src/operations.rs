// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod add_rules;
mod append_rule_file;
mod delete_rules;
mod head_rules;
mod patch_rule;
mod put_rule_file;
mod replace_rules;

pub use self::add_rules::AddRules;
pub use self::append_rule_file::AppendRuleFile;
pub use self::delete_rules::DeleteRules;
pub use self::head_rules::HeadRules;
pub use self::patch_rule::PatchRule;
pub use self::put_rule_file::PutRuleFile;
pub use self::replace_rules::ReplaceRules;
