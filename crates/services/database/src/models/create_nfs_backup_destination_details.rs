// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an NFS backup destination to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNFSBackupDestinationDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The local directory for mounting the NFS server location. It must be the same on all nodes
    /// of the cluster.
    ///
    /// Deprecated.
    #[deprecated]
    pub local_mount_point_path: Option<String>,
    /// The mount type details.
    pub mount_type_details: Option<models::MountTypeDetails>,
}

model! {
    CreateNFSBackupDestinationDetails, "type" = "NFS" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            local_mount_point_path = "localMountPointPath", with_local_mount_point_path(String);
            mount_type_details = "mountTypeDetails",
                with_mount_type_details(models::MountTypeDetails);
        }
    }
}
