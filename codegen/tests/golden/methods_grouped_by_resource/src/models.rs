// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.


