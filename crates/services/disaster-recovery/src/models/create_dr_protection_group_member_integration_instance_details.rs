// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DR protection group member integration instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupMemberIntegrationInstanceDetails {
    /// The OCID of the member.
    pub member_id: String,
}

model! {
    CreateDrProtectionGroupMemberIntegrationInstanceDetails, "memberType" = "INTEGRATION_INSTANCE" {
        required {
            member_id = "memberId", with_member_id(String);
        }
    }
}
