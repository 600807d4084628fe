// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DB storage vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbStorageVaultDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The high-capacity database storage. In GB.
    pub high_capacity_database_storage: i64,
    /// The size of the additional flash cache, in percent of the high-capacity database storage.
    pub additional_flash_cache_in_percent: Option<i64>,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// Whether autoscaling is enabled for the vault. Default: `false`.
    pub is_autoscale_enabled: Option<bool>,
    /// The limit of autoscaling for the storage in GB.
    pub autoscale_limit_in_gbs: Option<i64>,
}

model! {
    DbStorageVaultDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            high_capacity_database_storage = "highCapacityDatabaseStorage",
                with_high_capacity_database_storage(i64);
        }
        optional {
            additional_flash_cache_in_percent = "additionalFlashCacheInPercent",
                with_additional_flash_cache_in_percent(i64);
            subscription_id = "subscriptionId", with_subscription_id(String);
            is_autoscale_enabled = "isAutoscaleEnabled", with_is_autoscale_enabled(bool);
            autoscale_limit_in_gbs = "autoscaleLimitInGBs", with_autoscale_limit_in_gbs(i64);
        }
    }
}
