// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Application attr rendering metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppAttrRenderingMetadata {
    /// The name.
    pub name: String,
    /// The label.
    pub label: Option<String>,
    /// The helptext.
    pub helptext: Option<String>,
    /// The widget.
    pub widget: Option<models::AppAttrRenderingMetadataWidget>,
    /// The data type.
    pub datatype: Option<String>,
    /// The section.
    pub section: Option<models::AppAttrRenderingMetadataSection>,
    /// The order.
    pub order: Option<i64>,
    /// Whether a value is required.
    pub required: Option<bool>,
    /// The regular expression.
    pub regexp: Option<String>,
    /// Whether the value or attribute is read-only.
    pub read_only: Option<bool>,
    /// Whether the item is visible.
    pub visible: Option<bool>,
    /// The minimum length.
    pub min_length: Option<i64>,
    /// The maximum length.
    pub max_length: Option<i64>,
    /// The minimum size.
    pub min_size: Option<i64>,
    /// The maximum size.
    pub max_size: Option<i64>,
}

model! {
    AppAttrRenderingMetadata {
        required {
            name = "name", with_name(String);
        }
        optional {
            label = "label", with_label(String);
            helptext = "helptext", with_helptext(String);
            widget = "widget", with_widget(models::AppAttrRenderingMetadataWidget);
            datatype = "datatype", with_datatype(String);
            section = "section", with_section(models::AppAttrRenderingMetadataSection);
            order = "order", with_order(i64);
            required = "required", with_required(bool);
            regexp = "regexp", with_regexp(String);
            read_only = "readOnly", with_read_only(bool);
            visible = "visible", with_visible(bool);
            min_length = "minLength", with_min_length(i64);
            max_length = "maxLength", with_max_length(i64);
            min_size = "minSize", with_min_size(i64);
            max_size = "maxSize", with_max_size(i64);
        }
    }
}
