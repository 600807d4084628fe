// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateGovernanceRule = "CREATE_GOVERNANCE_RULE",
        UpdateGovernanceRule = "UPDATE_GOVERNANCE_RULE",
        DeleteGovernanceRule = "DELETE_GOVERNANCE_RULE",
        RetryGovernanceRule = "RETRY_GOVERNANCE_RULE",
        CreateInclusionCriteria = "CREATE_INCLUSION_CRITERIA",
        DeleteInclusionCriteria = "DELETE_INCLUSION_CRITERIA",
        RetryTenancyAttachment = "RETRY_TENANCY_ATTACHMENT",
        ApplyTenancyAttachment = "APPLY_TENANCY_ATTACHMENT",
        CreateEnforcedQuotaGovernanceRule = "CREATE_ENFORCED_QUOTA_GOVERNANCE_RULE",
        CreateEnforcedTagGovernanceRule = "CREATE_ENFORCED_TAG_GOVERNANCE_RULE",
        UpdateEnforcedQuotaGovernanceRule = "UPDATE_ENFORCED_QUOTA_GOVERNANCE_RULE",
        UpdateEnforcedTagGovernanceRule = "UPDATE_ENFORCED_TAG_GOVERNANCE_RULE",
        DeleteEnforcedQuotaGovernanceRule = "DELETE_ENFORCED_QUOTA_GOVERNANCE_RULE",
        DeleteEnforcedTagGovernanceRule = "DELETE_ENFORCED_TAG_GOVERNANCE_RULE",
        TenantManagerOptInEventHandler = "TENANT_MANAGER_OPT_IN_EVENT_HANDLER",
        TenantManagerOptOutEventHandler = "TENANT_MANAGER_OPT_OUT_EVENT_HANDLER",
    }
}
