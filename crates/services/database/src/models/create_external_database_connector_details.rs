// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an external database connector to create.
    ///
    /// The field `connectorType` selects the variant.
    pub enum CreateExternalDatabaseConnectorDetails by "connectorType", sent {
        Macs(models::CreateExternalMacsConnectorDetails) = "MACS", as_macs;
    }
    shared {
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Macs;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Macs;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Macs;
        /// The OCID of the external database.
        external_database_id = "externalDatabaseId", str, in Macs;
    }
}
