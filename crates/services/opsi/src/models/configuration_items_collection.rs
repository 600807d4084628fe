// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A page of configuration items.
    ///
    /// The field `opsiConfigType` selects the variant.
    pub enum ConfigurationItemsCollection by "opsiConfigType" {
        UxConfiguration(models::UxConfigurationItemsCollection) = "UX_CONFIGURATION",
            as_ux_configuration;
    }
    shared {
        /// The configuration items.
        config_items = "configItems", ref [models::ConfigurationItemSummary], in UxConfiguration;
    }
}
