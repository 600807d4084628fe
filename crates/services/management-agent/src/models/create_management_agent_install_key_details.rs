// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a management agent install key to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateManagementAgentInstallKeyDetails {
    /// The display name.
    pub display_name: String,
    /// The number of installations allowed with the key.
    pub allowed_key_install_count: Option<i64>,
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether there is no limit. If true, `allowedKeyInstallCount` and `timeExpires` are ignored.
    /// Default: `false`.
    pub is_unlimited: Option<bool>,
}

model! {
    CreateManagementAgentInstallKeyDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            allowed_key_install_count = "allowedKeyInstallCount",
                with_allowed_key_install_count(i64);
            time_expires = "timeExpires", with_time_expires(DateTime<Utc>);
            is_unlimited = "isUnlimited", with_is_unlimited(bool);
        }
    }
}
