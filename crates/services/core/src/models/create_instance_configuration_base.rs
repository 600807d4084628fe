// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A create instance configuration base.
    ///
    /// The field `source` selects the variant.
    pub enum CreateInstanceConfigurationBase by "source", sent {
        Gmc(models::CreateGmcConfigurationDetails) = "GMC", as_gmc;
        Instance(models::CreateInstanceConfigurationFromInstanceDetails) = "INSTANCE", as_instance;
        None(models::CreateInstanceConfigurationDetails) = "NONE", as_none;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Gmc Instance None;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Gmc Instance
            None;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Gmc Instance None;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Gmc Instance None;
    }
}
