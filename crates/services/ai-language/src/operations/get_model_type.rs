// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the model type.
    GetModelType = GET "/modelTypes/{modelType}",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/ModelTypeInfo/GetModelType";
    required {
        model_type = path "modelType" (String);
    }
    returns { json(models::ModelTypeInfo) }
}
