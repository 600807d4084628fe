// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An HTTP response body.
    ///
    /// The field `type` selects the variant.
    pub enum HttpResponseBody by "type" {
        Dynamic(models::DynamicHttpResponseBody) = "DYNAMIC", as_dynamic;
        StaticText(models::StaticTextHttpResponseBody) = "STATIC_TEXT", as_static_text;
    }
}
