// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an OPSI configuration to create.
    ///
    /// The field `opsiConfigType` selects the variant.
    pub enum CreateOpsiConfigurationDetails by "opsiConfigType", sent {
        UxConfiguration(models::CreateOpsiUxConfigurationDetails) = "UX_CONFIGURATION",
            as_ux_configuration;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in UxConfiguration;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in UxConfiguration;
        /// The description.
        description = "description", str, in UxConfiguration;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in UxConfiguration;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            UxConfiguration;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            UxConfiguration;
        /// The configuration items.
        config_items = "configItems", ref [models::CreateConfigurationItemDetails], in
            UxConfiguration;
    }
}
