// @generated from spec/lists-in-headers.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.


