// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OCI cache backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciCacheBackupDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the source cluster.
    pub source_cluster_id: String,
    /// The retention period of the backups in days.
    pub retention_period_in_days: Option<i64>,
    /// The node that the backup was created from, either replica or primary.
    pub backup_source: Option<models::OciCacheBackupBackupSource>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOciCacheBackupDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            source_cluster_id = "sourceClusterId", with_source_cluster_id(String);
        }
        optional {
            description = "description", with_description(String);
            retention_period_in_days = "retentionPeriodInDays", with_retention_period_in_days(i64);
            backup_source = "backupSource", with_backup_source(models::OciCacheBackupBackupSource);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
