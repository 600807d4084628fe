// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A base output.
    ///
    /// The field `type` selects the variant.
    pub enum BaseOutput by "type" {
        Copyablestring(models::CopyableStringOutput) = "COPYABLESTRING", as_copyablestring;
        Csv(models::CsvOutput) = "CSV", as_csv;
        Json(models::JsonOutput) = "JSON", as_json;
        Link(models::LinkOutput) = "LINK", as_link;
        List(models::ListOutput) = "LIST", as_list;
        Map(models::MapOutput) = "MAP", as_map;
        Number(models::NumberOutput) = "NUMBER", as_number;
        Ocid(models::OcidOutput) = "OCID", as_ocid;
        String(models::StringOutput) = "STRING", as_string;
        Boolean(models::BoolOutput) = "boolean", as_boolean;
    }
    shared {
        /// The title.
        title = "title", str, in Copyablestring Csv Json Link List Map Number Ocid String Boolean;
        /// The description.
        description = "description", str, in Copyablestring Csv Json Link List Map Number Ocid
            String Boolean;
        /// Whether the object is sensitive.
        is_sensitive = "isSensitive", copy bool, in Copyablestring Csv Json Link List Map Number
            Ocid String Boolean;
        /// The format.
        format = "format", str, in Copyablestring Csv Json Link List Map Number Ocid String Boolean;
        /// Whether the item is visible, as an expression or a hint.
        visible = "visible", str, in Copyablestring Csv Json Link List Map Number Ocid String
            Boolean;
    }
}
