// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the template to another compartment.
    ChangeTemplateCompartment = POST "/templates/{templateId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Template/ChangeTemplateCompartment";
    facts { with_retry_token(); }
    required {
        template_id = path "templateId" (String);
        change_template_compartment_details = json(models::ChangeTemplateCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_template, models::Template, models::TemplateLifecycleState); }
}
