// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Settings purge configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsPurgeConfigs {
    /// The name of the resource.
    ///
    /// Deprecated.
    #[deprecated]
    pub resource_name: String,
    /// The retention period.
    ///
    /// Deprecated.
    #[deprecated]
    pub retention_period: i64,
}

model! {
    SettingsPurgeConfigs {
        required {
            resource_name = "resourceName", with_resource_name(String);
            retention_period = "retentionPeriod", with_retention_period(i64);
        }
    }
}
