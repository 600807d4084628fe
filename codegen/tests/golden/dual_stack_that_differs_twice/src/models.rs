// @generated from spec/dual-stack-that-differs-twice.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.


