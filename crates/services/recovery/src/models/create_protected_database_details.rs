// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a protected database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProtectedDatabaseDetails {
    /// The display name.
    pub display_name: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: String,
    /// The size category of the protected database.
    pub database_size: Option<models::ProtectedDatabaseDatabaseSize>,
    /// The password.
    pub password: Secret,
    /// The OCID of the protection policy.
    pub protection_policy_id: String,
    /// The recovery service subnets of the protected database.
    pub recovery_service_subnets: Vec<models::RecoveryServiceSubnetInput>,
    /// The OCID of the database.
    pub database_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The size of the database in GB.
    pub database_size_in_gbs: Option<i64>,
    /// The percentage of data that changes between successive incremental backups.
    pub change_rate: Option<f64>,
    /// The compression ratio, the ratio of compressed to expanded block size.
    pub compression_ratio: Option<f64>,
    /// Whether the database sends redo data to Recovery Service for real-time protection.
    pub is_redo_logs_shipped: Option<bool>,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateProtectedDatabaseDetails {
        required {
            display_name = "displayName", with_display_name(String);
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            password = "password", with_password(Secret);
            protection_policy_id = "protectionPolicyId", with_protection_policy_id(String);
            recovery_service_subnets = "recoveryServiceSubnets",
                with_recovery_service_subnets([models::RecoveryServiceSubnetInput]);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            database_size = "databaseSize",
                with_database_size(models::ProtectedDatabaseDatabaseSize);
            database_id = "databaseId", with_database_id(String);
            database_size_in_gbs = "databaseSizeInGBs", with_database_size_in_gbs(i64);
            change_rate = "changeRate", with_change_rate(f64);
            compression_ratio = "compressionRatio", with_compression_ratio(f64);
            is_redo_logs_shipped = "isRedoLogsShipped", with_is_redo_logs_shipped(bool);
            subscription_id = "subscriptionId", with_subscription_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
