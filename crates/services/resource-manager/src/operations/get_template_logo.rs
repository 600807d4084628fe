// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the template logo.
    GetTemplateLogo = GET "/templates/{templateId}/logo",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Template/GetTemplateLogo";
    facts {
        with_accept("image/png");
        with_stream();
    }
    required {
        template_id = path "templateId" (String);
    }
    returns { stream }
}
