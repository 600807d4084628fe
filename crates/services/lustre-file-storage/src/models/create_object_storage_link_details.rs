// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an object storage link to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateObjectStorageLinkDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Lustre file system.
    pub lustre_file_system_id: String,
    /// The path in the Lustre file system for the Object Storage link.
    pub file_system_path: String,
    /// The namespace, bucket, and optional object prefix to import from or export to, in the form
    /// `namespace:/bucket/prefix`.
    pub object_storage_prefix: String,
    /// Whether existing content is overwritten. If not, files that exist are skipped.
    pub is_overwrite: bool,
}

model! {
    CreateObjectStorageLinkDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            lustre_file_system_id = "lustreFileSystemId", with_lustre_file_system_id(String);
            file_system_path = "fileSystemPath", with_file_system_path(String);
            object_storage_prefix = "objectStoragePrefix", with_object_storage_prefix(String);
            is_overwrite = "isOverwrite", with_is_overwrite(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
