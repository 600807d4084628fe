// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a metastore to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMetastoreDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The default location of managed tables, an HDFS URI in Object Storage such as
    /// `oci://bucket@namespace/dir/`.
    pub default_managed_table_location: String,
    /// The default location of external tables, an HDFS URI in Object Storage such as
    /// `oci://bucket@namespace/dir/`.
    pub default_external_table_location: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMetastoreDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            default_managed_table_location = "defaultManagedTableLocation",
                with_default_managed_table_location(String);
            default_external_table_location = "defaultExternalTableLocation",
                with_default_external_table_location(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
