// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the template categories.
    ListTemplateCategories = GET "/templateCategories",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/TemplateCategorySummary/ListTemplateCategories";
    returns { json(models::TemplateCategorySummaryCollection) }
}
