// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A distributed DB storage vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDbStorageVault {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the DB storage vault.
    pub db_storage_vault_id: Option<String>,
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
    DistributedDbStorageVault {
        compartment_id = "compartmentId";
        display_name = "displayName";
        db_storage_vault_id = "dbStorageVaultId";
        high_capacity_database_storage = "highCapacityDatabaseStorage";
        additional_flash_cache_in_percent = "additionalFlashCacheInPercent";
        subscription_id = "subscriptionId";
        is_autoscale_enabled = "isAutoscaleEnabled";
        autoscale_limit_in_gbs = "autoscaleLimitInGBs";
    }
}
