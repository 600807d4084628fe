// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a template.
    ///
    /// The response has the header `etag`.
    CreateTemplate = POST "/templates",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Template/CreateTemplate";
    facts { with_retry_token(); }
    required {
        create_template_details = json(models::CreateTemplateDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Template) }
    then {
        settled(get_template, models::Template, models::TemplateLifecycleState);
        with_id("templateId", "id");
    }
}
