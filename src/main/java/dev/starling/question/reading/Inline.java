package dev.starling.question.reading;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The bare words of a piece of Markdown. */
final class Inline extends AbstractVisitor {
  private final StringBuilder words = new StringBuilder();
  private final char wrap;
  private int linked;

  private Inline(char wrap) {
    this.wrap = wrap;
  }

  /** On one line, unless its author broke it on purpose. */
  static String text(Node node) {
    return words(node, ' ');
  }

  /** Line by line, as it stands in the file. */
  static String lines(Node node) {
    return words(node, '\n');
  }

  private static String words(Node node, char wrap) {
    Inline inline = new Inline(wrap);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      child.accept(inline);
    }
    return inline.words.toString().strip();
  }

  /** As in a table of contents. */
  static boolean isOnlyLink(Node node) {
    Inline inline = new Inline(' ');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      child.accept(inline);
    }
    String all = inline.words.toString();
    return inline.linked > 0 && inline.linked >= all.strip().length() - 3;
  }

  /** Whether it begins in bold. */
  static boolean isBold(Node node) {
    return node.getFirstChild() instanceof StrongEmphasis;
  }

  static int line(Node node) {
    return node.getSourceSpans().stream().findFirst().map(SourceSpan::getLineIndex).orElse(0) + 1;
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak wrapped) {
    words.append(wrap);
  }

  @Override
  public void visit(HardLineBreak broken) {
    words.append('\n');
  }

  @Override
  public void visit(Link link) {
    int before = words.length();
    visitChildren(link);
    linked += words.length() - before;
  }

  @Override
  public void visit(Image image) {
    // A picture says nothing that could be asked.
  }
}
