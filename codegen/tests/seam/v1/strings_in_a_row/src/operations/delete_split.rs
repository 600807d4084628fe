// @generated from spec/strings-in-a-row.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the split.
    DeleteSplit = DELETE "/a/{alphaId}/b/{betaId}/c/{gammaId}";
    required {
        alpha_id = path "alphaId" (String);
        beta_id = path "betaId" (String);
        gamma_id = path "gammaId" (String);
        number = query "number" (i64);
        name = query "name" (String);
    }
    returns { empty }
}
