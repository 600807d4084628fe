// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the template TF configuration.
    GetTemplateTfConfig = GET "/templates/{templateId}/tfConfig",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Template/GetTemplateTfConfig";
    facts {
        with_accept("application/zip");
        with_stream();
    }
    required {
        template_id = path "templateId" (String);
    }
    returns { stream }
}
