// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.


