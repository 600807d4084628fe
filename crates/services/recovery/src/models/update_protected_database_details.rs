// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a protected database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProtectedDatabaseDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The size category of the protected database.
    pub database_size: Option<models::ProtectedDatabaseDatabaseSize>,
    /// The size of the database in GB.
    pub database_size_in_gbs: Option<i64>,
    /// The password.
    pub password: Option<Secret>,
    /// The OCID of the protection policy.
    pub protection_policy_id: Option<String>,
    /// The recovery service subnets of the protected database.
    pub recovery_service_subnets: Option<Vec<models::RecoveryServiceSubnetInput>>,
    /// Whether the database sends redo data to Recovery Service for real-time protection.
    pub is_redo_logs_shipped: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateProtectedDatabaseDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            database_size = "databaseSize",
                with_database_size(models::ProtectedDatabaseDatabaseSize), clear_database_size;
            database_size_in_gbs = "databaseSizeInGBs", with_database_size_in_gbs(i64),
                clear_database_size_in_gbs;
            password = "password", with_password(Secret), clear_password;
            protection_policy_id = "protectionPolicyId", with_protection_policy_id(String),
                clear_protection_policy_id;
            recovery_service_subnets = "recoveryServiceSubnets",
                with_recovery_service_subnets([models::RecoveryServiceSubnetInput]),
                clear_recovery_service_subnets;
            is_redo_logs_shipped = "isRedoLogsShipped", with_is_redo_logs_shipped(bool),
                clear_is_redo_logs_shipped;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
