// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An abstract call attribute.
    ///
    /// The field `modelType` selects the variant.
    pub enum AbstractCallAttribute by "modelType", sent {
        BipCallAttribute(models::BipCallAttribute) = "BIP_CALL_ATTRIBUTE", as_bip_call_attribute;
        GenericRestCallAttribute(models::GenericRestCallAttribute) = "GENERIC_REST_CALL_ATTRIBUTE",
            as_generic_rest_call_attribute;
    }
    shared {
        /// The fetch size for reading.
        fetch_size = "fetchSize", copy i64, in BipCallAttribute GenericRestCallAttribute;
    }
}
