// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the template.
    ///
    /// The response has the header `etag`.
    GetTemplate = GET "/templates/{templateId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Template/GetTemplate";
    required {
        template_id = path "templateId" (String);
    }
    returns { json(models::Template), state(models::TemplateLifecycleState) }
}
