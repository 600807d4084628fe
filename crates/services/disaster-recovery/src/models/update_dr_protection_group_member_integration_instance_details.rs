// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a DR protection group member integration instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupMemberIntegrationInstanceDetails {
    /// The OCID of the member.
    pub member_id: String,
}

model! {
    UpdateDrProtectionGroupMemberIntegrationInstanceDetails, "memberType" = "INTEGRATION_INSTANCE" {
        required {
            member_id = "memberId", with_member_id(String);
        }
    }
}
