// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the template.
    ///
    /// The response has the header `etag`.
    UpdateTemplate = PUT "/templates/{templateId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Template/UpdateTemplate";
    required {
        template_id = path "templateId" (String);
        update_template_details = json(models::UpdateTemplateDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Template) }
    then { settled(get_template, models::Template, models::TemplateLifecycleState); }
}
