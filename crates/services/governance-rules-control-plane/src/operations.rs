// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod create_governance_rule;
mod create_inclusion_criterion;
mod delete_governance_rule;
mod delete_inclusion_criterion;
mod get_enforced_governance_rule;
mod get_governance_rule;
mod get_inclusion_criterion;
mod get_tenancy_attachment;
mod get_work_request;
mod list_enforced_governance_rules;
mod list_governance_rules;
mod list_inclusion_criteria;
mod list_tenancy_attachments;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod retry_governance_rule;
mod retry_tenancy_attachment;
mod update_governance_rule;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::create_governance_rule::CreateGovernanceRule;
pub use self::create_inclusion_criterion::CreateInclusionCriterion;
pub use self::delete_governance_rule::DeleteGovernanceRule;
pub use self::delete_inclusion_criterion::DeleteInclusionCriterion;
pub use self::get_enforced_governance_rule::GetEnforcedGovernanceRule;
pub use self::get_governance_rule::GetGovernanceRule;
pub use self::get_inclusion_criterion::GetInclusionCriterion;
pub use self::get_tenancy_attachment::GetTenancyAttachment;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_enforced_governance_rules::ListEnforcedGovernanceRules;
pub use self::list_governance_rules::ListGovernanceRules;
pub use self::list_inclusion_criteria::ListInclusionCriteria;
pub use self::list_tenancy_attachments::ListTenancyAttachments;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::retry_governance_rule::RetryGovernanceRule;
pub use self::retry_tenancy_attachment::RetryTenancyAttachment;
pub use self::update_governance_rule::UpdateGovernanceRule;
