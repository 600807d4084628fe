// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

//! The clients.

mod governance_rule_client;
mod work_request_client;

pub use self::governance_rule_client::GovernanceRuleClient;
pub use self::work_request_client::WorkRequestClient;
