//! A lexer that splits Rust source into comments, documentation, string literals and code.
//!
//! A parser would drop the comments, and the wording rules apply to them.

/// The kind of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `//!`
    ModuleDoc,
    /// `///`
    Doc,
    /// `//` and `/* */`
    Comment,
    Literal,
}

/// Consecutive comment lines of one kind, or one string literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) line: usize,
    pub(super) text: String,
    /// The offset of the first byte after the piece.
    pub(super) end: usize,
}

/// Returns all pieces in the order of the source.
pub(super) fn pieces(source: &str) -> Vec<Piece> {
    let mut lexer = Lexer { source, at: 0, line: 1, pieces: Vec::new() };
    while let Some(next) = lexer.rest().chars().next() {
        lexer.step(next);
    }
    lexer.pieces
}

struct Lexer<'s> {
    source: &'s str,
    at: usize,
    line: usize,
    pieces: Vec<Piece>,
}

impl<'s> Lexer<'s> {
    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn step(&mut self, next: char) {
        let rest = self.rest();
        if rest.starts_with("//") {
            self.line_comment();
        } else if rest.starts_with("/*") {
            let length = rest.find("*/").map_or(rest.len(), |end| end + 2);
            self.add(Kind::Comment, rest[..length].to_owned(), length);
        } else if let Some(hashes) = raw_string(rest) {
            let start = rest.find('"').unwrap_or_default() + 1;
            let close = format!("\"{}", "#".repeat(hashes));
            let length = rest[start..].find(&close).unwrap_or(rest.len() - start);
            let end = (start + length + close.len()).min(rest.len());
            self.add(Kind::Literal, rest[start..start + length].to_owned(), end);
        } else if next == '"' {
            self.string();
        } else if next == '\'' {
            self.advance(character(rest));
        } else if next.is_alphanumeric() || next == '_' {
            // A whole word, so that the `r` of `for` does not start a raw string.
            let is_word = |character: char| character.is_alphanumeric() || character == '_';
            self.advance(rest.find(|next| !is_word(next)).unwrap_or(rest.len()));
        } else {
            self.advance(next.len_utf8());
        }
    }

    fn line_comment(&mut self) {
        let rest = self.rest();
        let length = rest.find('\n').unwrap_or(rest.len());
        let line = &rest[..length];
        let (kind, text) = if let Some(text) = line.strip_prefix("//!") {
            (Kind::ModuleDoc, text)
        } else if let Some(text) = line.strip_prefix("///") {
            (Kind::Doc, text)
        } else {
            (Kind::Comment, &line[2..])
        };
        let line_end = self.at + length;
        let between = |piece: &Piece| self.source.get(piece.end..self.at).unwrap_or("x");
        let continues = self.pieces.last().is_some_and(|last| {
            last.kind == kind && between(last).trim().is_empty() && lines(between(last)) == 1
        });
        match self.pieces.last_mut().filter(|_| continues) {
            Some(last) => {
                last.text.push('\n');
                last.text.push_str(text);
                last.end = line_end;
                self.advance(length);
            }
            None => self.add(kind, text.to_owned(), length),
        }
    }

    fn string(&mut self) {
        let rest = self.rest();
        let mut text = String::new();
        let mut characters = rest.char_indices().skip(1);
        while let Some((index, next)) = characters.next() {
            match next {
                '"' => return self.add(Kind::Literal, text, index + 1),
                '\\' => match characters.next() {
                    Some((_, '\n')) => text.push('\n'),
                    // An escape ends a phrase as punctuation does.
                    _ => text.push_str(", "),
                },
                _ => text.push(next),
            }
        }
        self.add(Kind::Literal, text, rest.len());
    }

    fn add(&mut self, kind: Kind, text: String, length: usize) {
        self.pieces.push(Piece { kind, line: self.line, text, end: self.at + length });
        self.advance(length);
    }

    fn advance(&mut self, length: usize) {
        self.line += lines(&self.source[self.at..self.at + length]);
        self.at += length;
    }
}

fn lines(text: &str) -> usize {
    text.matches('\n').count()
}

/// The number of `#` of a raw string at the start of `rest`.
fn raw_string(rest: &str) -> Option<usize> {
    let rest = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// The length of a character literal, or of the quote of a lifetime.
fn character(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => {
            let after = characters.nth(1).map_or(rest.len(), |(index, _)| index);
            rest[after..].find('\'').map_or(1, |end| after + end + 1)
        }
        Some((index, one)) if rest[index + one.len_utf8()..].starts_with('\'') => {
            index + one.len_utf8() + 1
        }
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn source_is_split_into_comments_docs_and_literals() {
        let source = r##"//! Module.
//! More.

/// Item.
fn f<'a>(x: &'a str) -> char { // why
    let _ = ('"', '\'', b'\\', r#"raw "text""#, "one \"two\" three");
    '\u{1f}' /* block */
}
"##;
        let found: Vec<_> =
            pieces(source).into_iter().map(|piece| (piece.kind, piece.line, piece.text)).collect();
        assert_eq!(
            found,
            [
                (Kind::ModuleDoc, 1, " Module.\n More.".to_owned()),
                (Kind::Doc, 4, " Item.".to_owned()),
                (Kind::Comment, 5, " why".to_owned()),
                (Kind::Literal, 6, "raw \"text\"".to_owned()),
                (Kind::Literal, 6, "one , two,  three".to_owned()),
                (Kind::Comment, 7, "/* block */".to_owned()),
            ]
        );
    }
}
