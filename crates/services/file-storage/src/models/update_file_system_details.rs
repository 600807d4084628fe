// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a file system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFileSystemDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the snapshot policy.
    pub filesystem_snapshot_policy_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateFileSystemDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            kms_key_id = "kmsKeyId", with_kms_key_id(String), clear_kms_key_id;
            filesystem_snapshot_policy_id = "filesystemSnapshotPolicyId",
                with_filesystem_snapshot_policy_id(String), clear_filesystem_snapshot_policy_id;
        }
    }
}
