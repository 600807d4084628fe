// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DR protection group member integration instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberIntegrationInstance {
    /// The OCID of the member.
    pub member_id: String,
}

model! {
    DrProtectionGroupMemberIntegrationInstance, "memberType" = "INTEGRATION_INSTANCE" {
        member_id = "memberId";
    }
}
