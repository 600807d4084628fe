// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a batch task profile to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchTaskProfileDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The minimum number of OCPUs.
    pub min_ocpus: Option<i64>,
    /// The minimum memory required, in GB.
    pub min_memory_in_gbs: Option<i64>,
    /// The minimum disk space required, in GB.
    pub min_disk_size_in_gbs: Option<i64>,
    /// The extended information of the task profile.
    pub extended_information: Option<models::CreateBatchTaskProfileExtendedInformationDetails>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateBatchTaskProfileDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            min_ocpus = "minOcpus", with_min_ocpus(i64);
            min_memory_in_gbs = "minMemoryInGBs", with_min_memory_in_gbs(i64);
            min_disk_size_in_gbs = "minDiskSizeInGBs", with_min_disk_size_in_gbs(i64);
            extended_information = "extendedInformation",
                with_extended_information(models::CreateBatchTaskProfileExtendedInformationDetails);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
